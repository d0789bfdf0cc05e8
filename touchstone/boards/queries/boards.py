"""Sentences about boards."""

from typing import TYPE_CHECKING, Any

from django.db import models
from django.db.models import Q

from touchstone.core.errors import NotFound
from touchstone.projects.models import Project

if TYPE_CHECKING:
    from touchstone.boards.models import Board


class BoardQuerySet(models.QuerySet["Board"]):
    def visible_to(self, user: Any) -> "BoardQuerySet":
        """One's own, and what others shared, of projects that the person may see.

        A shared board over named projects is for those who see one of them; over all projects,
        for everybody but guests.
        """
        if not user.is_active:
            return self.none()
        from touchstone.boards.models import Board

        visible = Project.objects.visible_to(user)
        named = Board.projects.through.objects.all()
        for_all = Q(pk__in=[]) if user.is_guest else ~Q(pk__in=named.values("board"))
        for_them = Q(pk__in=named.filter(project__in=visible).values("board")) | for_all
        over_projects = Q(project=None) & (Q(owner=user) | (Q(is_shared=True) & for_them))
        of_project = Q(project__in=visible) & (Q(owner=user) | Q(is_shared=True))
        return self.filter(of_project | over_projects)

    def of_project(self, project: Project) -> "BoardQuerySet":
        return self.filter(project=project)

    def over_projects(self) -> "BoardQuerySet":
        return self.filter(project=None)


def find_board(user: Any, board_id: int) -> "Board":
    """A board that the person may see."""
    from touchstone.boards.models import Board

    rows = Board.objects.visible_to(user).select_related("project__calendar")
    board = rows.filter(pk=board_id).first()
    if board is None:
        raise NotFound("core.not_found")
    return board


def visible_project_ids(user: Any, board: "Board") -> list[int]:
    """The projects named by a board, as far as the person may see them."""
    rows = board.projects.filter(pk__in=Project.objects.visible_to(user).values("pk"))
    return sorted(rows.values_list("pk", flat=True))
