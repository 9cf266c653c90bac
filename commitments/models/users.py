"""Accounts. Reading needs none; every account signs in by e-mail."""

from __future__ import annotations

from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.db import models

from commitments.lifecycle import Actor


class Role(models.TextChoices):
    READER = "reader", "lezer"
    MEMBER = "member", "Kamerlid of medewerker"
    MINISTRY = "ministry", "ministerie"
    GRIFFIE = "griffie", "griffie"
    ADMINISTRATOR = "administrator", "beheerder"


class UserManager(BaseUserManager["User"]):
    """Creates accounts by e-mail; addresses are compared without regard to case."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> User:
        user = self.model(email=email.strip().lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> User:
        fields |= {"is_staff": True, "is_superuser": True, "role": Role.ADMINISTRATOR}
        return self.create_user(email, password, **fields)

    def get_by_natural_key(self, username: str | None) -> User:
        return self.get(email=(username or "").strip().lower())


class User(AbstractBaseUser, PermissionsMixin):
    """A person who signs in; ``role`` is all that permissions.py looks at."""

    email = models.EmailField("e-mailadres", unique=True)
    name = models.CharField("naam", max_length=200, blank=True)
    role = models.CharField("rol", max_length=20, choices=Role, default=Role.READER)
    ministry = models.ForeignKey(
        "commitments.Ministry", models.PROTECT, null=True, blank=True, verbose_name="ministerie"
    )
    chamber = models.CharField(
        "Kamer",
        max_length=2,
        choices=[("TK", "Tweede Kamer"), ("EK", "Eerste Kamer")],
        blank=True,
        help_text="Van een griffie: alleen toezeggingen aan deze Kamer. Leeg: beide.",
    )
    committees = models.ManyToManyField(
        "commitments.Committee",
        blank=True,
        verbose_name="commissies",
        help_text="Waarvoor een griffie werkt; de wachtrij begint daarmee.",
    )
    stands_in_for = models.ManyToManyField(
        "self", blank=True, symmetrical=False, verbose_name="vervangt"
    )
    member = models.ForeignKey(
        "commitments.Member",
        models.PROTECT,
        null=True,
        blank=True,
        verbose_name="Kamerlid",
        help_text="Voor wie dit account van een Kamerlid of medewerker werkt.",
    )
    is_active = models.BooleanField("actief", default=True)
    is_staff = models.BooleanField("mag in het beheer", default=False)
    created_at = models.DateTimeField("aangemaakt op", auto_now_add=True)

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []
    objects = UserManager()

    class Meta:
        verbose_name = "account"
        verbose_name_plural = "accounts"

    def __str__(self) -> str:
        return self.name or self.email

    @property
    def actor(self) -> Actor:
        """This account as an Event keeps it."""
        return Actor(name=str(self), role=Role(self.role).label, user_id=self.pk)
