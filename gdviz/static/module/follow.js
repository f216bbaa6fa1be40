const NAMES=Object.keys(INPUTS),RESULT=OUTPUT,follow=()=>load();
