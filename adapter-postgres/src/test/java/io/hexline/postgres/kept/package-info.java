/** What is kept, and has to be read by every later version. */
package io.hexline.postgres.kept;
