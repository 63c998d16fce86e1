/** A store in a PostgreSQL database. Start at {@link io.hexline.postgres.PostgresStore}. */
package io.hexline.postgres;
