/** The skill's entry and its composition root; nothing else lives here. */
package aftercare;
