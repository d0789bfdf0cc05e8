"""Which elements are read, computed here anyway, or mere bookkeeping; the rest is reported as left out."""

from typing import NamedTuple

from lxml import etree

from touchstone.integrations.plan_file.finding import FindingLog

_TRIVIAL = frozenset({"", "0", "-1", "false", "PT0H0M0S", "0.0", "0.00", "NA"})


class Known(NamedTuple):
    """What is known about the children of one kind of element."""

    read: frozenset[str]
    computed: frozenset[str]
    bookkeeping: frozenset[str]


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


PROJECT = Known(
    read=_names(
        "SaveVersion BuildNumber Name Title Author Company ScheduleFromStart StartDate FinishDate StatusDate "
        "CalendarUID MinutesPerDay MinutesPerWeek DaysPerMonth DefaultStartTime DefaultFinishTime "
        "CurrencyCode CurrencySymbol CriticalSlackLimit HonorConstraints SplitsInProgressTasks "
        "MultipleCriticalPaths Calendars Tasks Resources Assignments ExtendedAttributes OutlineCodes"
    ),
    computed=_names(
        "FYStartDate FiscalYearStart CurrentDate ExtendedCreationDate LastSaved CreationDate Revision"
    ),
    bookkeeping=_names(
        "UID GUID CurrencyDigits CurrencySymbolPosition DefaultTaskType "
        "DefaultFixedCostAccrual DefaultStandardRate DefaultOvertimeRate DurationFormat WorkFormat "
        "EditableActualCosts EarnedValueMethod InsertedProjectsLikeSummary NewTasksEffortDriven "
        "NewTasksEstimated SpreadActualCost SpreadPercentComplete TaskUpdatesResource WeekStartDay "
        "MoveCompletedEndsBack MoveRemainingStartsBack MoveRemainingStartsForward "
        "MoveCompletedEndsForward BaselineForEarnedValue BaselineCalendar AutoAddNewResourcesAndTasks "
        "MicrosoftProjectServerURL Autolink NewTaskStartDate NewTasksAreManual DefaultTaskEVMethod "
        "ProjectExternallyEdited ActualsInSync RemoveFileProperties AdminProject "
        "UpdateManuallyScheduledTasksWhenEditingLinks KeepTaskOnNearestWorkingTimeWhenMadeAutoScheduled "
        "Views Filters Groups Tables Maps Reports Drawings DataLinks VBAProjects WBSMasks"
    ),
)

TASK = Known(
    read=_names(
        "UID ID Name Active Manual Type IsNull WBS OutlineLevel Priority Start Finish Duration "
        "DurationFormat ManualStart ManualFinish ManualDuration Work Stop Resume EffortDriven Recurring "
        "Estimated Milestone Summary IsSubproject SubprojectName ExternalTask Cost FixedCost "
        "PercentComplete PercentWorkComplete ActualStart ActualFinish ActualDuration ActualWork "
        "RemainingDuration RemainingWork ConstraintType ConstraintDate Deadline CalendarUID LevelingDelay "
        "LevelingDelayFormat IgnoreResourceCalendar Notes Contact StartText FinishText DurationText"
    ),
    computed=_names(
        "OutlineNumber WBSLevel EarlyStart EarlyFinish LateStart LateFinish StartVariance FinishVariance "
        "WorkVariance FreeSlack TotalSlack StartSlack FinishSlack Critical CV ACWP BCWS BCWP SV VAC SPI "
        "CPI ActualCost RemainingCost OvertimeCost OvertimeWork RegularWork ActualOvertimeCost "
        "ActualOvertimeWork RemainingOvertimeCost RemainingOvertimeWork ActualWorkProtected "
        "ActualOvertimeWorkProtected PreLeveledStart PreLeveledFinish OverAllocated "
        "PhysicalPercentComplete"
    ),
    bookkeeping=_names(
        "GUID CreateDate ResumeValid LevelAssignments LevelingCanSplit FixedCostAccrual EarnedValueMethod "
        "HideBar Rollup IsPublished CommitmentType CommitmentStart CommitmentFinish StatusManager "
        "DisplayAsSummary DisplayOnTimeline IsSubprojectReadOnly ExternalTaskProject BudgetWork "
        "BudgetCost"
    ),
)

RESOURCE = Known(
    read=_names(
        "UID ID Name Type IsNull Initials EmailAddress Group Code Notes MaterialLabel MaxUnits "
        "CalendarUID IsGeneric IsInactive IsCostResource StandardRate OvertimeRate CostPerUse"
    ),
    computed=_names(
        "PeakUnits OverAllocated Start Finish Work RegularWork OvertimeWork ActualWork RemainingWork "
        "ActualOvertimeWork RemainingOvertimeWork PercentWorkComplete Cost OvertimeCost ActualCost "
        "ActualOvertimeCost RemainingCost RemainingOvertimeCost WorkVariance CostVariance SV CV ACWP BCWS "
        "BCWP ActualWorkProtected ActualOvertimeWorkProtected"
    ),
    bookkeeping=_names(
        "GUID CanLevel AccrueAt StandardRateFormat OvertimeRateFormat CreationDate IsEnterprise "
        "BookingType ActiveDirectoryGUID NTAccount Phonetics IsBudget IsAssignmentBudget WorkGroup "
        "AvailableFrom AvailableTo IsTeamAssignmentPool CostCenter AssnOwner AssnOwnerGuid"
    ),
)

ASSIGNMENT = Known(
    read=_names(
        "UID TaskUID ResourceUID Units Work ActualWork RemainingWork PercentWorkComplete ActualStart "
        "ActualFinish Delay LevelingDelay LevelingDelayFormat WorkContour"
    ),
    computed=_names(
        "Start Finish Cost ActualCost RemainingCost OvertimeCost OvertimeWork RegularWork "
        "ActualOvertimeCost ActualOvertimeWork RemainingOvertimeCost RemainingOvertimeWork CV SV ACWP "
        "BCWS BCWP StartVariance FinishVariance WorkVariance CostVariance VAC PeakUnits "
        "ActualWorkProtected ActualOvertimeWorkProtected OverAllocated Critical Summary Milestone"
    ),
    bookkeeping=_names(
        "GUID CreationDate HasFixedRateUnits FixedMaterial CostRateTable RateScale BookingType "
        "LinkedFields Confirmed ResponsePending UpdateNeeded ResumeValid Stop Resume AssnOwner "
        "AssnOwnerGuid BudgetCost BudgetWork ResumeDate"
    ),
)

CALENDAR = Known(
    read=_names("UID Name IsBaseCalendar BaseCalendarUID WeekDays Exceptions WorkWeeks"),
    computed=frozenset(),
    bookkeeping=_names("GUID IsBaselineCalendar"),
)


class Children:
    """Splits an element into its texts and its nested elements, and notes what nobody reads."""

    def __init__(self, path: str, known: Known, log: FindingLog) -> None:
        self._path, self._known, self._log = path, known, log
        self._settled = set(known.read)
        self._local = _LocalNames()
        self.computed: set[str] = set()
        self.bookkeeping: set[str] = set()

    def split(self, element: etree._Element) -> tuple[dict[str, str], list[tuple[str, etree._Element]]]:
        """Texts by local name, and the children that have children of their own, in order."""
        local = self._local
        texts: dict[str, str] = {}
        nested: list[tuple[str, etree._Element]] = []
        for child in element:
            if len(child):
                nested.append((local[child.tag], child))
            else:
                texts[local[child.tag]] = child.text or ""
        return texts, nested

    def note_unread(self, texts: dict[str, str], row: int) -> None:
        """Report texts that carry something and are not read."""
        for name in texts.keys() - self._settled:
            if name in self._known.computed:
                self.computed.add(name)
                self._settled.add(name)
            elif name in self._known.bookkeeping:
                self.bookkeeping.add(name)
                self._settled.add(name)
            elif texts[name].strip() not in _TRIVIAL:
                self._log.add(
                    "import.element_unknown", row=row, value=texts[name], name=f"{self._path}/{name[:60]}"
                )


class _LocalNames(dict[str, str]):
    """Tag with namespace → name without, remembered."""

    def __missing__(self, tag: str) -> str:
        if not isinstance(tag, str):
            return ""
        name = self[tag] = tag.rpartition("}")[2]
        return name


def local_name(element: etree._Element) -> str:
    """The tag without its namespace."""
    return str(element.tag).rpartition("}")[2]


def texts_of(element: etree._Element) -> dict[str, str]:
    """The texts of the children that have no children, by local name."""
    return {local_name(child): child.text or "" for child in element if not len(child)}
