/** What commands list, as an organization's things are told of by a session and by a server. */
package io.hexline.cli.entry;
