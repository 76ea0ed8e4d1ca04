-- Employers of a territory, where people work for them, who hires, and the people they invited.

create table company (
  tenant_id  int not null default nullif(current_setting('app.tenant', true), '')::int references tenant (id),
  id         uuid not null,
  name       text not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, name)
);
select make_tenant_owned('company');

create table company_site (
  tenant_id    int not null default nullif(current_setting('app.tenant', true), '')::int references tenant (id),
  id           uuid not null,
  company_id   uuid not null,
  name         text not null,
  address      text not null,
  postcode     text not null,
  commune_code text not null,
  commune_name text not null,
  latitude     double precision not null,
  longitude    double precision not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, company_id) references company (tenant_id, id)
);
create index company_site_company on company_site (tenant_id, company_id);
select make_tenant_owned('company_site');

-- Who hires for a company, by the e-mail that they sign in with.
create table company_hr (
  tenant_id  int not null default nullif(current_setting('app.tenant', true), '')::int references tenant (id),
  id         uuid not null,
  company_id uuid not null,
  email      text not null check (email = lower(email)),
  primary key (tenant_id, id),
  unique (tenant_id, email),
  foreign key (tenant_id, company_id) references company (tenant_id, id)
);
select make_tenant_owned('company_hr');

create table recruit (
  tenant_id  int not null default nullif(current_setting('app.tenant', true), '')::int references tenant (id),
  id         uuid not null,
  company_id uuid not null,
  site_id    uuid not null,
  first_name text not null,
  last_name  text not null,
  email      text not null check (email = lower(email)),
  language   text not null,
  starts_on  date,
  invited_at timestamptz not null,
  mailed_at  timestamptz not null,
  mails      int not null,
  joined_at  timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, company_id, email),
  foreign key (tenant_id, company_id) references company (tenant_id, id),
  foreign key (tenant_id, site_id) references company_site (tenant_id, id)
);
create index recruit_email on recruit (tenant_id, email);
select make_tenant_owned('recruit');
