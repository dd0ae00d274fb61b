SELECT convert_to(((SELECT concat('{"nodes":[', string_agg(concat('{"name":', to_json(t2.c0), ',"phone":null}'), ','), ']}') FROM (SELECT t1.name AS c0 FROM "venue" t1 WHERE t1.deleted_at IS NULL ORDER BY t1.sort_key ASC, t1.id ASC LIMIT 1) t2))::text, 'UTF8') AS r0,
convert_to('{"totalCount":0,"nodes":[]}', 'UTF8') AS r1,
convert_to(concat('{"totalCount":', (SELECT count(*) FROM "cultural_event" t3 WHERE t3.deleted_at IS NULL AND t3.status::text = ANY($1::text[])), '}'), 'UTF8') AS r2
-- $1: Const(value=['SCHEDULED', 'POSTPONED', 'RESCHEDULED', 'CANCELLED', 'ONGOING', 'FINISHED', 'REVIEWED'], way='')
