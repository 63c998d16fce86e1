/** The commands about the accounts that carriers keep themselves: {@code carrier accounts} and {@code carrier release}. */
package io.hexline.cli.carrier;
