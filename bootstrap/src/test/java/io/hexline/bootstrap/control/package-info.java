/** A server that is controlled while it runs, as its clients and those who control it see it. */
package io.hexline.bootstrap.control;
