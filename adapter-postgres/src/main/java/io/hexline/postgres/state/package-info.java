/** What simulated collaborators know, in a database, so that all servers have the same ones beside them. */
package io.hexline.postgres.state;
