-- Devices are listed by location and owner.
CREATE INDEX device_in_order ON device (location, owner);
