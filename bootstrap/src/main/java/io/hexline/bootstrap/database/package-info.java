/** {@code hexline database}, how commands name a database, and what is put together on one. */
package io.hexline.bootstrap.database;
