/** Which columns the things of the store have, and the statements that put them there. */
package io.hexline.postgres.table;
