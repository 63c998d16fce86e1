/**
 * The driven ports to the store, with the filters and page keys that they take. A use case reads snapshots, decides, and
 * commits all its writes at once in a {@link io.hexline.application.store.UnitOfWork}. Start at {@link
 * io.hexline.application.store.Store}.
 */
package io.hexline.application.store;
