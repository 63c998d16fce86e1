-- What the simulated collaborators know: a table for each that they have (see StateStore), with keys and values as their codecs
-- write them. Only the collaborators look into it, by key.

CREATE TABLE collaborator_pending_faults (key text COLLATE "C" PRIMARY KEY, value text NOT NULL);
CREATE TABLE collaborator_fences (key text COLLATE "C" PRIMARY KEY, value text NOT NULL);
CREATE TABLE collaborator_platform_records (key text COLLATE "C" PRIMARY KEY, value text NOT NULL);
CREATE TABLE collaborator_billed_users (key text COLLATE "C" PRIMARY KEY, value text NOT NULL);
CREATE TABLE collaborator_billed_numbers (key text COLLATE "C" PRIMARY KEY, value text NOT NULL);
CREATE TABLE collaborator_emergency_addresses (key text COLLATE "C" PRIMARY KEY, value text NOT NULL);
CREATE TABLE collaborator_number_references (key text COLLATE "C" PRIMARY KEY, value text NOT NULL);
CREATE TABLE collaborator_registrations (key text COLLATE "C" PRIMARY KEY, value text NOT NULL);
CREATE TABLE collaborator_carrier_accounts (key text COLLATE "C" PRIMARY KEY, value text NOT NULL);
CREATE TABLE collaborator_carriers (key text COLLATE "C" PRIMARY KEY, value text NOT NULL);
CREATE TABLE collaborator_order_courses (key text COLLATE "C" PRIMARY KEY, value text NOT NULL);
CREATE TABLE collaborator_carrier_numbers (key text COLLATE "C" PRIMARY KEY, value text NOT NULL);
CREATE TABLE collaborator_carrier_connections (key text COLLATE "C" PRIMARY KEY, value text NOT NULL);
CREATE TABLE collaborator_number_orders (key text COLLATE "C" PRIMARY KEY, value text NOT NULL);
CREATE TABLE collaborator_number_orders_by_command (key text COLLATE "C" PRIMARY KEY, value text NOT NULL);
CREATE TABLE collaborator_number_orders_by_number (key text COLLATE "C" PRIMARY KEY, value text NOT NULL);
CREATE TABLE collaborator_number_orders_placed (key text COLLATE "C" PRIMARY KEY, value text NOT NULL);
CREATE TABLE collaborator_files (key text COLLATE "C" PRIMARY KEY, value text NOT NULL);
CREATE TABLE collaborator_file_store_limits (key text COLLATE "C" PRIMARY KEY, value text NOT NULL);
CREATE TABLE collaborator_file_store_use (key text COLLATE "C" PRIMARY KEY, value text NOT NULL);
CREATE TABLE collaborator_recording_vendors (key text COLLATE "C" PRIMARY KEY, value text NOT NULL);
CREATE TABLE collaborator_recording_accounts (key text COLLATE "C" PRIMARY KEY, value text NOT NULL);
CREATE TABLE collaborator_recording_seats_taken (key text COLLATE "C" PRIMARY KEY, value text NOT NULL);
