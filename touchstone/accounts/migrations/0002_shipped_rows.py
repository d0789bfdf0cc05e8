"""The rows every deployment starts with: shipped roles, the company not yet set up, our robot."""

from django.contrib.auth.hashers import make_password
from django.db import migrations

from touchstone.accounts.permissions import SHIPPED_ROLES

SYSTEM_ROBOT = "system@touchstone.invalid"


def add_shipped_rows(apps, schema_editor):
    Role = apps.get_model("accounts", "Role")
    roles = Role.objects.bulk_create(
        Role(**{**role._asdict(), "permissions": list(role.permissions)}) for role in SHIPPED_ROLES
    )
    apps.get_model("accounts", "Organisation").objects.create(id=1, name="")
    apps.get_model("accounts", "User").objects.create(
        email=SYSTEM_ROBOT,
        name="系统",
        pinyin="xitong xt",
        is_robot=True,
        role=max(roles, key=lambda role: role.rank),
        password=make_password(None),
    )


class Migration(migrations.Migration):
    dependencies = [("accounts", "0001_initial")]
    operations = [migrations.RunPython(add_shipped_rows, migrations.RunPython.noop)]
