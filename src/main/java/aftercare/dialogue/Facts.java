package aftercare.dialogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes what was told about the treatment, other than its time, into the memory. */
final class Facts {
  private Facts() {}

  /** The memory with the product and the areas that were said; a new area joins the others. */
  static Memory of(Scene scene) {
    Memory memory = scene.memory();
    if (scene.heard().product().isPresent()) {
      memory = memory.withProduct(scene.heard().product());
    }
    Set<String> areas = new LinkedHashSet<>(scene.heard().areas());
    areas.remove(Areas.UNKNOWN);
    if (areas.isEmpty()) {
      return memory;
    }
    boolean answersWhich = memory.asking() == Asking.AREA;
    List<String> all = new ArrayList<>(answersWhich ? memory.areas() : List.of());
    all.addAll(areas);
    return memory.withAreas(all.stream().distinct().toList());
  }
}
