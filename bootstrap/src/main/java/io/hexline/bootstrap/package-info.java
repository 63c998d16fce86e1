/**
 * The program: the only place that knows all modules. {@link io.hexline.bootstrap.Main} assembles the command line, {@link
 * io.hexline.server.assembly.Assembly} what runs behind it. Read {@code Assembly} first.
 */
package io.hexline.bootstrap;
