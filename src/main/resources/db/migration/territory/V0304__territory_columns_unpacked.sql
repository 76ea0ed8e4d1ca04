-- Columns of figures are long, and are written and read whole: packing them costs more than the room it saves
-- (storing an edition took three times as long).
alter table reference_column alter column amounts set storage external, alter column words set storage external;
alter table reference_share_alike_column
  alter column amounts set storage external, alter column words set storage external;
alter table reference_edition alter column codes set storage external;
