-- Rankings that a household keeps: what was answered, by which rules and data, and the list as it stood then.

create table kept_result (
  tenant_id    int not null references tenant (id),
  id           uuid not null,
  household_id uuid not null,
  title        text not null check (length(title) <= 80),
  answers      text not null check (answers is json object),
  counted_year int not null,
  rules        int not null,
  vintage      text not null,
  lines        text not null check (lines is json array),
  kept_at      timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, household_id) references household (tenant_id, id) on delete cascade
);
create index on kept_result (tenant_id, household_id, kept_at);
select make_tenant_owned('kept_result');
