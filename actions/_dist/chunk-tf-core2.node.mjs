import { require_tf_core_node } from "./chunk-tf-core.node.mjs";

export default require_tf_core_node();

export {  };