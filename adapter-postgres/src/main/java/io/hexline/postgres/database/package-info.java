/** The connection to the database: its settings, its transactions, what its failures mean, and its migrations. */
package io.hexline.postgres.database;
