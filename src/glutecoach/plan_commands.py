"""The commands for the plan: the next workout, on paper, and in a calendar."""

from __future__ import annotations

import argparse
import os
from typing import TYPE_CHECKING

from glutecoach.command_data import DONE, now, rule_of, store_of
from glutecoach.desktop.paths import assets_folder
from glutecoach.option_types import add_sheet_options, add_weeks_options

if TYPE_CHECKING:
    from glutecoach.command_data import Commands


def add_plan(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """Add the commands."""
    plan = commands.add_parser("plan", help="the programme and the next workout")
    actions = plan.add_subparsers(metavar="ACTION", required=True)
    show = actions.add_parser("show", parents=[shared], help="show the next workout")
    show.add_argument("--json", action="store_true")
    show.set_defaults(command=_show)
    printed = actions.add_parser("print", parents=[shared], help="write the plan as a PDF")
    add_sheet_options(printed)
    printed.set_defaults(command=_print)
    calendar = actions.add_parser("calendar", parents=[shared], help="write the training days as a calendar file")
    add_weeks_options(calendar, "FILE.ics")
    calendar.set_defaults(command=_calendar)


def _show(options: argparse.Namespace) -> int:
    from glutecoach.storage.reports import as_json, plan_lines, plan_report

    with store_of(options) as store:
        standing = store.overview(rule_of(store), now().date())
    print(as_json(plan_report(standing)) if options.json else "\n".join(plan_lines(standing)))
    return DONE


def _print(options: argparse.Namespace) -> int:
    from glutecoach.printing.plan_sheet import Layout
    from glutecoach.printouts import SheetWish, paper_for, save_plan, spoken

    with store_of(options) as store, spoken(store, assets_folder()) as preferences:
        wish = SheetWish(options.begins, options.weeks, Layout(options.layout), options.large_type)
        paper = paper_for(options.paper or preferences.paper, os.environ)
        save_plan(store, rule_of(store), now().date(), wish, paper, options.output, force=options.force)
    return DONE


def _calendar(options: argparse.Namespace) -> int:
    from glutecoach.printouts import SheetWish, save_calendar, spoken

    with store_of(options) as store, spoken(store, assets_folder()):
        wish = SheetWish(options.begins, options.weeks)
        print(save_calendar(store, rule_of(store), now(), wish, options.output, force=options.force))
    return DONE
