"""What people do with boards and the cards on them."""

from touchstone.boards.actions.arranging import create_board, edit_board, remove_board
from touchstone.boards.actions.moving import move_card

__all__ = ["create_board", "edit_board", "move_card", "remove_board"]
