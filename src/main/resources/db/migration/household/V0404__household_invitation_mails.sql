-- Mails that invite, counted for a day: by whom and to whom, whichever household they sit in meanwhile. The address is
-- known by its fingerprint only.

create table household_invitation_mail (
  tenant_id      int not null references tenant (id),
  id             uuid not null,
  member_id      uuid not null,
  recipient_hash text not null,
  mailed_at      timestamptz not null,
  primary key (tenant_id, id)
);
create index on household_invitation_mail (tenant_id, member_id, mailed_at);
create index on household_invitation_mail (tenant_id, recipient_hash, mailed_at);
select make_tenant_owned('household_invitation_mail');

alter table household_invitation drop column mails;
