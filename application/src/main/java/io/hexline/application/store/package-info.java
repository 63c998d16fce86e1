/**
 * Changing the world: a use case reads snapshots, decides, and commits all its writes at once. Start at {@link
 * io.hexline.application.store.Ledger}.
 */
package io.hexline.application.store;
