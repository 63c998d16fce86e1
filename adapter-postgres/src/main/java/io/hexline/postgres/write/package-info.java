/** The unit of work: how each write becomes statements of one transaction. Start at {@link io.hexline.postgres.write.Commits}. */
package io.hexline.postgres.write;
