from __future__ import annotations

import pytest
from django.db import DatabaseError, connection, transaction

from commitments.lifecycle import DeadlineChangeReason
from commitments.models import DeadlineKind, DeedKind, append_only
from commitments.services.deeds import note_deed
from commitments.services.rappel import send_rappel
from commitments.services.reschedule import NewDeadline, change_deadline
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("table", append_only.TABLES)
@pytest.mark.parametrize("sql", ["UPDATE {} SET id = id", "DELETE FROM {}"])
def test_raw_change_of_history_is_refused(table: str, sql: str) -> None:
    change_deadline(
        build.commitment().pk,
        version=1,
        deadline=NewDeadline(DeadlineKind.VAGUE, "spoedig"),
        reason=DeadlineChangeReason.CORRECTED,
        why="verkeerd gelezen",
        actor=build.GRIFFIE,
        now=NOON,
    )
    note_deed(DeedKind.SOURCE, actor=build.GRIFFIE, now=NOON)
    build.commitment(ministry=build.ministry())
    send_rappel(build.ministry(), on=NOON.date(), address="", actor=build.GRIFFIE, now=NOON)
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql.format(table))
