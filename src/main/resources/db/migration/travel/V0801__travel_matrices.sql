-- Times along the roads of OpenStreetMap (ODbL) from communes to a territory's places of work: one row for each place and
-- mode, one line "code minutes" for each commune; "-" where no road leads. A derived database, kept apart from all others.
create table travel_matrix (
  tenant_id   int not null default nullif(current_setting('app.tenant', true), '')::int references tenant (id),
  id          uuid not null,
  latitude    double precision not null,
  longitude   double precision not null,
  mode        text not null,
  vintage     text not null,
  times       text not null,
  reckoned_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, latitude, longitude, mode)
);
select make_tenant_owned('travel_matrix');
