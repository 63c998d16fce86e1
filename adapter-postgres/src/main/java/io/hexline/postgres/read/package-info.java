/** The ports that read: each answer is one statement, found by an index. */
package io.hexline.postgres.read;
