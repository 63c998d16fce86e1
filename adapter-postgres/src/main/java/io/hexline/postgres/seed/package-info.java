/** Whole worlds: into an empty database, and out of one. */
package io.hexline.postgres.seed;
