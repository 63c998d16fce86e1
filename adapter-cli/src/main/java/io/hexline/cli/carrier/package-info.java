/** The commands about the accounts that carriers keep themselves: {@code carriers accounts} and {@code carriers release}. */
package io.hexline.cli.carrier;
