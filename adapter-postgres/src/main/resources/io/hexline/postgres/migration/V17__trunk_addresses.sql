-- address: of the gateway, in lower case; its port is behind a colon.
ALTER TABLE trunk_group ADD COLUMN address text COLLATE "C";

UPDATE trunk_group SET address = lower(document::json #>> '{settings,address,host}') || '.'
    || lower(document::json #>> '{settings,address,domain}') || coalesce(':' || (document::json #>> '{settings,address,port}'), '')
WHERE document::json #>> '{settings,address,host}' IS NOT NULL;

CREATE INDEX trunk_group_by_address ON trunk_group (org, address) WHERE address IS NOT NULL;
