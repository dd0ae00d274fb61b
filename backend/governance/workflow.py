"""The life of a topic as data: no topic is confirmed that was not decided and carried out."""

from backend.governance.vocabulary import TopicStatus
from backend.kit.workflow import Move, Workflow

TOPIC_WORKFLOW = Workflow(
    TopicStatus,
    start=["COLLECTED"],
    ends=["CONFIRMED", "NOT_ACCEPTED"],
    moves=[
        Move("accept", ("列入议题", "Put on the agenda"), source=["COLLECTED"], target="ACCEPTED", primary=True),
        Move("decline", ("不列入", "Do not take up"), source=["COLLECTED", "ACCEPTED"], target="NOT_ACCEPTED"),
        Move("discuss", ("开始协商", "Deliberate"), source=["ACCEPTED"], target="DISCUSSING", primary=True),
        Move("decide", ("议定", "Decide"), source=["DISCUSSING"], target="DECIDED", primary=True, stamp="decided_at"),
        Move("suspend", ("暂缓", "Suspend"), source=["DISCUSSING", "CARRYING_OUT"], target="SUSPENDED"),
        Move("resume", ("恢复协商", "Take up again"), source=["SUSPENDED"], target="DISCUSSING", primary=True),
        Move("carry_out", ("交办", "Carry out"), source=["DECIDED"], target="CARRYING_OUT", primary=True),
        Move("finish", ("办成", "Done"), source=["CARRYING_OUT"], target="DONE", primary=True, stamp="done_at"),
        Move("confirm", ("居民确认满意", "Residents confirm"), source=["DONE"], target="CONFIRMED", primary=True),
        Move("redo", ("居民不满意，重议", "Not satisfied: deliberate again"), source=["DONE"], target="DISCUSSING"),
    ],
)
