-- Mails to send. Written in the transaction of what they tell, sent afterwards; the words are erased once sent.

create table outbox_mail (
  tenant_id   int not null default nullif(current_setting('app.tenant', true), '')::int references tenant (id),
  id          uuid not null,
  recipient   text not null,
  subject     text not null,
  plain       text not null,
  html        text not null,
  queued_at   timestamptz not null,
  attempts    int not null,
  due_at      timestamptz not null,
  sent_at     timestamptz,
  given_up_at timestamptz,
  last_error  text not null,
  primary key (tenant_id, id)
);
create index outbox_mail_due on outbox_mail (tenant_id, due_at) where sent_at is null and given_up_at is null;
select make_tenant_owned('outbox_mail');
