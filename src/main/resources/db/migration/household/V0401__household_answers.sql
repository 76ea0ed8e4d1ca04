-- What households answered, the communes they keep in mind, and what employers prepared for people not yet here.

create table household (
  tenant_id  int not null references tenant (id),
  id         uuid not null,
  member_id  uuid not null,
  answers    text not null check (answers is json object),
  answered   boolean not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, member_id)
);
select make_tenant_owned('household');

create table favourite (
  tenant_id    int not null references tenant (id),
  id           uuid not null,
  household_id uuid not null,
  commune_code text not null,
  kept_at      timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, household_id, commune_code),
  foreign key (tenant_id, household_id) references household (tenant_id, id) on delete cascade
);
select make_tenant_owned('favourite');

create table prepared_household (
  tenant_id   int not null references tenant (id),
  id          uuid not null,
  email       text not null check (email = lower(email)),
  answers     text not null check (answers is json object),
  prepared_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, email)
);
select make_tenant_owned('prepared_household');
