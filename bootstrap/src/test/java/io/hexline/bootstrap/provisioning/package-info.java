/** Licenses given and taken on the real services over an in-memory host. Start at {@code Reception}. */
package io.hexline.bootstrap.provisioning;
