-- How far around its communes a territory answers for others as well; a territory without a row answers for its own only.
create table surroundings (
  tenant_id  int not null default nullif(current_setting('app.tenant', true), '')::int references tenant (id),
  id         uuid not null,
  kilometres int not null check (kilometres between 0 and 100),
  primary key (tenant_id, id),
  unique (tenant_id)
);
select make_tenant_owned('surroundings');
