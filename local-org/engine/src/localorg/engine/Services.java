package localorg.engine;

import apex.lang.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What a project's classes offer to the outside: REST resources, and methods for Lightning pages. */
public final class Services {
  /** A static method that the outside may call. */
  public static final class Entry {
    public final String className;
    public final String name;
    final String javaName;
    public final List<String> parameterNames = new ArrayList<>();
    public final List<TypeRef> parameterTypes = new ArrayList<>();
    /** Null for void. */
    public final TypeRef returnType;
    public boolean cacheable;

    Entry(String className, String name, String javaName, String descriptor) {
      this.className = className;
      this.name = name;
      this.javaName = javaName;
      for (Type type : Type.getArgumentTypes(descriptor)) parameterTypes.add(TypeRef.parse(type.getInternalName()));
      Type returned = Type.getReturnType(descriptor);
      returnType = returned == Type.VOID_TYPE ? null : TypeRef.parse(returned.getInternalName());
    }

    /** Runs the method in the running execution. What Apex throws comes out as it is. */
    public Object call(Object... arguments) {
      return StaticCall.run(className, javaName, arguments);
    }
  }

  /** A class with a URL mapping, and its methods by HTTP method. */
  public static final class Resource {
    public final String className;
    public final String mapping;
    public final Map<String, Entry> methods = new TreeMap<>();

    Resource(String className, String mapping) {
      this.className = className;
      this.mapping = mapping;
    }
  }

  private final List<Resource> resources = new ArrayList<>();
  private final Map<String, Entry> auraEnabled = new TreeMap<>();

  public Services(ApexClasses classes) {
    for (String name : classes.names()) new ClassReader(classes.file(name)).accept(new Scanner(), ClassReader.SKIP_FRAMES);
  }

  public List<Resource> resources() {
    return resources;
  }

  /** The method for pages of that name in any case; null when there is none. */
  public Entry auraEnabled(String className, String method) {
    return auraEnabled.get((className + "." + method).toLowerCase(Locale.ROOT));
  }

  private final class Scanner extends ClassVisitor {
    private String owner;
    private Resource resource;

    Scanner() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
      owner = name;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
      return new AnnotationVisitor(Opcodes.ASM9) {
        @Override
        public void visit(String key, Object value) {
          if (!key.equals("restResource@urlMapping")) return;
          resource = new Resource(owner, (String) value);
          resources.add(resource);
        }
      };
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
      return (access & Opcodes.ACC_STATIC) == 0 || name.startsWith("<") ? null : new MethodScanner(owner, resource, name, descriptor);
    }
  }

  private final class MethodScanner extends MethodVisitor {
    private final String owner;
    private final Resource resource;
    private final String emitted;
    private final String descriptor;
    private final Map<String, Object> facts = new TreeMap<>();
    private final Map<Integer, String> locals = new TreeMap<>();

    MethodScanner(String owner, Resource resource, String emitted, String descriptor) {
      super(Opcodes.ASM9);
      this.owner = owner;
      this.resource = resource;
      this.emitted = emitted;
      this.descriptor = descriptor;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
      return new AnnotationVisitor(Opcodes.ASM9) {
        @Override
        public void visit(String key, Object value) {
          facts.put(key, value);
        }
      };
    }

    @Override
    public void visitLocalVariable(String name, String type, String signature, Label start, Label end, int index) {
      locals.putIfAbsent(index, name);
    }

    @Override
    public void visitEnd() {
      String apexName = (String) facts.getOrDefault("developerName", emitted);
      String javaName = new NameMap().mapMethodName(owner, emitted, descriptor);
      Entry entry = new Entry(owner.replace('/', '.'), apexName, javaName, descriptor);
      for (int i = 0; i < entry.parameterTypes.size(); i++) entry.parameterNames.add(locals.get(i));
      entry.cacheable = Boolean.TRUE.equals(facts.get("auraEnabled@cacheable"));
      if (Boolean.TRUE.equals(facts.get("auraEnabled"))) {
        auraEnabled.put((owner.replace('$', '.') + "." + apexName).toLowerCase(Locale.ROOT), entry);
      }
      if (resource == null) return;
      for (String verb : List.of("Get", "Post", "Put", "Patch", "Delete")) {
        if (Boolean.TRUE.equals(facts.get("http" + verb))) resource.methods.put(verb.toUpperCase(Locale.ROOT), entry);
      }
    }
  }
}
