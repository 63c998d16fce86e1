/** {@code hexline database}, and how commands name a database. */
package io.hexline.bootstrap.database;
