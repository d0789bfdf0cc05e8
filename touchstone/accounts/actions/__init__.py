"""What people do with people and the company."""

from touchstone.accounts.actions.company import edit_organisation, set_up_company
from touchstone.accounts.actions.departments import (
    create_department,
    edit_department,
    remove_department,
)
from touchstone.accounts.actions.groups import create_group, edit_group, remove_group
from touchstone.accounts.actions.people import create_person, edit_person, edit_preferences
from touchstone.accounts.actions.signing_in import (
    choose_password,
    end_session,
    give_sign_in_link,
    sign_in_by_link,
)
from touchstone.accounts.actions.suspending import reinstate_person, suspend_person

__all__ = [
    "choose_password",
    "create_department",
    "create_group",
    "create_person",
    "edit_department",
    "edit_group",
    "edit_organisation",
    "edit_person",
    "edit_preferences",
    "end_session",
    "give_sign_in_link",
    "reinstate_person",
    "remove_department",
    "remove_group",
    "set_up_company",
    "sign_in_by_link",
    "suspend_person",
]
