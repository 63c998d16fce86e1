/**
 * What can be done with a server that runs, besides asking it: its world as a whole, its clock, what is to go wrong, and
 * what was asked. None of it is provisioning, and nothing here is of HTTP. Start at {@link
 * io.hexline.application.control.ServerControl}.
 */
package io.hexline.application.control;
