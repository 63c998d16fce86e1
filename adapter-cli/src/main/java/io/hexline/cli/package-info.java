/**
 * The command line. {@link io.hexline.cli.HexlineCommand} puts the commands together; each has its own package. Commands
 * call driving ports in a {@link io.hexline.cli.session.Session} and know no other adapter.
 */
package io.hexline.cli;
