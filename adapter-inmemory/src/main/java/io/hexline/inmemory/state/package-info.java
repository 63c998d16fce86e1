/**
 * What the store holds at one moment, and how a commit makes the next. It stands on tables and indexes. Start at {@link
 * io.hexline.inmemory.state.StoreState}.
 */
package io.hexline.inmemory.state;
