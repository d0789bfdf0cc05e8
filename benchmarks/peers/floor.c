/* Both passes and slack over arrays, finish-to-start only, no summaries: what is left when all else is left out.
   Working time as in the engine: prefix sums of shifts, found by binary search. */
#include <stdint.h>

typedef int64_t i64;

static i64 right_of(const i64 *numbers, i64 wanted, i64 first, i64 last) {
    while (first < last) {
        i64 middle = (first + last) / 2;
        if (wanted < numbers[middle]) last = middle; else first = middle + 1;
    }
    return first;
}

static i64 left_of(const i64 *numbers, i64 wanted, i64 first, i64 last) {
    while (first < last) {
        i64 middle = (first + last) / 2;
        if (numbers[middle] < wanted) first = middle + 1; else last = middle;
    }
    return first;
}

typedef struct { const i64 *starts, *sums; i64 first, last; } Calendar;

static i64 position(Calendar c, i64 moment) {
    i64 shift = right_of(c.starts, moment, c.first, c.last) - 1;
    i64 found = c.sums[shift] + moment - c.starts[shift];
    return found < c.sums[shift + 1] ? found : c.sums[shift + 1];
}

static i64 starting(Calendar c, i64 place) {
    i64 shift = right_of(c.sums, place, c.first, c.last + 1) - 1;
    return c.starts[shift] + place - c.sums[shift];
}

static i64 finishing(Calendar c, i64 place) {
    i64 shift = left_of(c.sums, place, c.first, c.last + 1) - 1;
    return c.starts[shift] + place - c.sums[shift];
}

/* given: order, first_before, before, first_after, after, durations, calendars, first_shift, starts, sums;
   found: start, finish, late_start, late_finish, total_slack, free_slack. Answers the finish of the plan. */
i64 compute(i64 tasks, i64 project_start, const i64 **given, i64 **found) {
    const i64 *order = given[0], *first_before = given[1], *before = given[2], *first_after = given[3],
              *after = given[4], *durations = given[5], *calendars = given[6], *first_shift = given[7];
    i64 *start = found[0], *finish = found[1], *late_start = found[2], *late_finish = found[3],
        *total = found[4], *free_slack = found[5], end = project_start;
#define CALENDAR(task) {given[8], given[9], first_shift[calendars[task]], first_shift[calendars[task] + 1] - 1}
    for (i64 i = 0; i < tasks; i++) {
        i64 task = order[i], bound = project_start;
        Calendar c = CALENDAR(task);
        for (i64 k = first_before[task]; k < first_before[task + 1]; k++)
            if (finish[before[k]] > bound) bound = finish[before[k]];
        i64 place = position(c, bound);
        start[task] = durations[task] ? starting(c, place) : bound;
        finish[task] = durations[task] ? finishing(c, place + durations[task]) : bound;
        if (finish[task] > end) end = finish[task];
    }
    for (i64 i = tasks - 1; i >= 0; i--) {
        i64 task = order[i], limit = end, nearest = INT64_MAX;
        Calendar c = CALENDAR(task);
        for (i64 k = first_after[task]; k < first_after[task + 1]; k++) {
            if (late_start[after[k]] < limit) limit = late_start[after[k]];
            if (start[after[k]] < nearest) nearest = start[after[k]];
        }
        i64 place = position(c, limit), begun = position(c, start[task]);
        late_finish[task] = durations[task] ? finishing(c, place) : limit;
        late_start[task] = durations[task] ? starting(c, place - durations[task]) : limit;
        total[task] = place - durations[task] - begun;
        free_slack[task] = nearest == INT64_MAX ? total[task] : position(c, nearest) - begun - durations[task];
    }
    return end;
}
