-- Who did what. Rows are only ever added: the runtime role may neither change nor remove them. Actors are the
-- identifiers of Keycloak's accounts, so that erasing a person does not have to touch the journal.

create table tenant_journal (
  tenant_id int not null default nullif(current_setting('app.tenant', true), '')::int references tenant (id),
  id        uuid not null,
  at        timestamptz not null default now(),
  actor     text not null,
  action    text not null,
  target    text not null,
  reason    text not null,
  primary key (tenant_id, id)
);
create index tenant_journal_latest on tenant_journal (tenant_id, at desc);
select make_tenant_owned('tenant_journal');
revoke update, delete on tenant_journal from vivrou_app;

-- Shared: what the operator did, for the operator's eyes.
create table platform_journal (
  id     uuid primary key,
  at     timestamptz not null default now(),
  actor  text not null,
  action text not null,
  target text not null,
  reason text not null
);
create index platform_journal_latest on platform_journal (at desc);
grant select, insert on platform_journal to vivrou_app;
