-- Members of a territory, what they may do there, and sessions that ended elsewhere.

create table member (
  tenant_id    int not null default nullif(current_setting('app.tenant', true), '')::int references tenant (id),
  id           uuid not null,
  subject      text not null,
  email        text not null check (email = lower(email)),
  display_name text not null,
  created_at   timestamptz not null,
  signed_in_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, subject)
);
create index member_email on member (tenant_id, email);
select make_tenant_owned('member');

create table member_role (
  tenant_id  int not null default nullif(current_setting('app.tenant', true), '')::int references tenant (id),
  id         uuid not null default gen_random_uuid(),
  member_id  uuid not null,
  role       text not null check (role in ('HOUSEHOLD', 'COMPANY_HR', 'PARTNER', 'TERRITORY_AGENT', 'TERRITORY_ADMIN')),
  granted_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, member_id, role),
  foreign key (tenant_id, member_id) references member (tenant_id, id) on delete cascade
);
select make_tenant_owned('member_role');

-- A role that waits for somebody to sign in with this verified e-mail for the first time.
create table prepared_role (
  tenant_id   int not null default nullif(current_setting('app.tenant', true), '')::int references tenant (id),
  id          uuid not null default gen_random_uuid(),
  email       text not null check (email = lower(email)),
  role        text not null check (role in ('HOUSEHOLD', 'COMPANY_HR', 'PARTNER', 'TERRITORY_AGENT', 'TERRITORY_ADMIN')),
  prepared_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, email, role)
);
select make_tenant_owned('prepared_role');

create table revoked_session (
  tenant_id  int not null default nullif(current_setting('app.tenant', true), '')::int references tenant (id),
  sid        text not null,
  revoked_at timestamptz not null,
  primary key (tenant_id, sid)
);
select make_tenant_owned('revoked_session');

-- The operator's people and their sessions on the console: for no tenant.

create table platform_admin (
  id           uuid primary key,
  subject      text not null unique,
  email        text not null unique check (email = lower(email)),
  display_name text not null,
  created_at   timestamptz not null,
  signed_in_at timestamptz not null
);

create table revoked_console_session (
  sid        text primary key,
  revoked_at timestamptz not null
);

grant select, insert, update, delete on platform_admin, revoked_console_session to vivrou_app;
