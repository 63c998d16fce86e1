/** The commands about programs that act for people. Start at {@link io.hexline.cli.authorization.AuthorizationsCommand}. */
package io.hexline.cli.authorization;
