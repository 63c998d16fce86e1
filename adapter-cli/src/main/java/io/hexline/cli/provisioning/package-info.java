/** The commands that bring users in and give them licenses: {@code onboard} and {@code licenses assign}. */
package io.hexline.cli.provisioning;
