-- A household has one or two members, each with their own account; the second joins by invitation.

-- Each territory's households keep their member: only for this move may the owner see them all.
alter table household no force row level security;

create table household_member (
  tenant_id    int not null references tenant (id),
  id           uuid not null,
  household_id uuid not null,
  member_id    uuid not null,
  place        int not null check (place in (0, 1)),
  language     text,
  joined_at    timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, member_id),
  unique (tenant_id, household_id, place),
  foreign key (tenant_id, household_id) references household (tenant_id, id) on delete cascade
);
insert into household_member (tenant_id, id, household_id, member_id, place, joined_at)
  select tenant_id, gen_random_uuid(), id, member_id, 0, created_at from household;
select make_tenant_owned('household_member');

alter table household force row level security;
alter table household drop column member_id;

-- The link is known to whoever received the mail: here stands only what recognises it. The address goes when it is done.
create table household_invitation (
  tenant_id    int not null references tenant (id),
  id           uuid not null,
  household_id uuid not null,
  token_hash   text not null,
  email        text check (email = lower(email)),
  language     text not null,
  mailed_at    timestamptz not null,
  mails        int not null,
  expires_at   timestamptz not null,
  closed_at    timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, token_hash),
  foreign key (tenant_id, household_id) references household (tenant_id, id) on delete cascade,
  check ((closed_at is null) = (email is not null))
);
create unique index on household_invitation (tenant_id, household_id) where closed_at is null;
create index on household_invitation (tenant_id, email) where closed_at is null;
select make_tenant_owned('household_invitation');
