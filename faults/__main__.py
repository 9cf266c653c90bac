"""``python -m faults [31,32 …]``: inject faults, print what held, write faults.json.

Without rows all that are known here are injected. Exit status 1 if one did not hold.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from faults.addresses import forged_addresses
from faults.files import hostile
from faults.huge import huge_letters
from faults.in_database import in_database
from faults.matching import crowded_matching
from faults.regexes import near_misses, promises
from faults.row import Outcome, save, show
from faults.sync_killed import killed_syncs
from faults.unicode import odd_unicode, wrong_encodings

type Fault = Callable[[], Iterable[Outcome]]
ROWS: dict[int, tuple[Fault, ...]] = {
    1: (in_database("faults.flagging:killed"),),
    2: (in_database("faults.flagging:at_once"),),
    3: (in_database("faults.flagging:again"),),
    4: (in_database("faults.flagging:midnights"),),
    5: (in_database("faults.flagging:missed_nights"),),
    6: (in_database("faults.workers:two_beats"),),
    7: (in_database("faults.workers:dead_beat"),),
    8: (in_database("faults.sending:killed"),),
    9: (in_database("faults.workers:killed_workers"),),
    10: (in_database("faults.workers:killed_child"),),
    11: (in_database("faults.brokers:emptied_broker"),),
    12: (in_database("faults.brokers:broker_away"),),
    13: (in_database("faults.brokers:hung_broker"),),
    20: (in_database("faults.editing:edited_at_once"),),
    21: (in_database("faults.flagging:raced"),),
    22: (in_database("faults.imports:one_letter_at_once"),),
    23: (in_database("faults.imports:corrected_letters"),),
    24: (killed_syncs,),
    25: (in_database("faults.feeds:misbehaving_feed"),),
    26: (in_database("faults.sending:misbehaving"),),
    27: (in_database("faults.sending:one_bad"),),
    28: (hostile(28),),
    29: (hostile(29),),
    30: (hostile(30),),
    31: (near_misses, promises),
    32: (huge_letters, hostile(32)),
    33: (odd_unicode, hostile(33)),
    34: (wrong_encodings, hostile(34)),
    35: (in_database("faults.pages:scripts"),),
    36: (in_database("faults.pages:templates"),),
    37: (in_database("faults.pages:asked_of_every_page"),),
    38: (in_database("faults.pages:taken_along"),),
    40: (in_database("faults.pages:read_strictly"),),
    41: (hostile(41),),
    42: (hostile(42),),
    43: (crowded_matching,),
    45: (forged_addresses,),
    47: (in_database("faults.extra_fields:added_fields"),),
    48: (in_database("faults.links:forged_stops"),),
    49: (in_database("faults.links:abused_sign_up"),),
    50: (in_database("faults.passwords:guessed"),),
    51: (in_database("faults.sessions:misused"),),
    59: (in_database("faults.pages:expensive"),),
    61: (in_database("faults.sending:flooded"),),
    69: (in_database("faults.workers:stopped"),),
    70: (in_database("faults.sending:erased"),),
}


def main(arguments: list[str]) -> int:
    """Inject the rows asked for, and tell what held."""
    asked = [part for argument in arguments for part in argument.split(",") if part]
    unknown = [one for one in asked if not one.isdigit() or int(one) not in ROWS]
    if unknown:
        print(f"Unknown row: {', '.join(unknown)}. Known: {', '.join(map(str, ROWS))}.")
        return 2
    outcomes: list[Outcome] = []
    for row in map(int, asked) if asked else ROWS:
        print(f"row {row} …", file=sys.stderr)
        seen = [outcome for inject in ROWS[row] for outcome in inject()]
        save(seen, Path("faults.json"))  # at once: the next row may take an hour
        outcomes += seen
    show(outcomes)
    return 0 if all(one.holds for one in outcomes) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
