/**
 * The commands that list what an organization has: people, locations, licenses, numbers. Start at {@link
 * io.hexline.cli.listing.ListingCommand}.
 */
package io.hexline.cli.listing;
